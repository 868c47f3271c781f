package se.lagesbild.console.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.console.AuditQuery;
import se.lagesbild.console.AuditWords;

/** The lines of a search in the record as a file. */
@Path("audit")
public class AuditResource {
    @Inject
    AuditTrail trail;

    @Inject
    AuditWords words;

    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response export(@Context HttpServletRequest request) {
        var search = AuditQuery.of(request.getParameterMap()).search();
        return Response.ok(words.file(trail.export(search)))
                .header("Content-Disposition", "attachment; filename=\"handelselogg.csv\"")
                .build();
    }
}
