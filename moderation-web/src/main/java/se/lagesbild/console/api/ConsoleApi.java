package se.lagesbild.console.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The staff's interfaces. */
@ApplicationPath("/api")
public class ConsoleApi extends Application {}
