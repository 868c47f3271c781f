package se.lagesbild.citizen.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The open interface. */
@ApplicationPath("/api")
public class Api extends Application {}
