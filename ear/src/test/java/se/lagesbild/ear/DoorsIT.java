package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.shared.Role;
import se.lagesbild.staff.permission.Permission;

/**
 * Every role, and nobody, knocks at every method of every bean of the house: the server itself lists them, so that a new one
 * cannot be missed. {@link Doorstep} meets who is let in, and nothing happens behind it.
 */
@ExtendWith(ArquillianExtension.class)
class DoorsIT {
    private static final String NOBODY = "nobody";
    private static final String BEANS = "java:app/core-ejb";

    private static final String AT_EVERY_DOOR =
            """
            <ejb-jar xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0">
            <interceptors><interceptor><interceptor-class>se.lagesbild.ear.Doorstep</interceptor-class></interceptor></interceptors>
            <assembly-descriptor><interceptor-binding><ejb-name>*</ejb-name>
            <interceptor-class>se.lagesbild.ear.Doorstep</interceptor-class></interceptor-binding></assembly-descriptor>
            </ejb-jar>""";

    @Deployment
    static Archive<?> house() {
        var house = House.with(
                DoorsIT.class,
                Caller.class,
                AsModerator.class,
                AsCoordinator.class,
                AsAnalyst.class,
                AsReporter.class,
                AsPartner.class,
                AsAuditor.class,
                AsAdmin.class,
                AsNewcomer.class,
                AsHouse.class);
        var core = house.getAsType(JavaArchive.class, "/core-ejb.jar");
        house.delete("/core-ejb.jar");
        return house.addAsModule(
                core.addClass(Doorstep.class).addAsManifestResource(new StringAsset(AT_EVERY_DOOR), "ejb-jar.xml"));
    }

    @Inject
    AsModerator moderator;

    @Inject
    AsCoordinator coordinator;

    @Inject
    AsAnalyst analyst;

    @Inject
    AsReporter reporter;

    @Inject
    AsPartner partner;

    @Inject
    AsAuditor auditor;

    @Inject
    AsAdmin admin;

    @Inject
    AsNewcomer newcomer;

    @Inject
    AsHouse itself;

    @Test
    void every_door_lets_in_whom_its_rule_and_the_table_say_and_nobody_else() throws Exception {
        var told = Logger.getLogger("org.jboss.as.ejb3.invocation");
        var level = told.getLevel();
        told.setLevel(Level.OFF); // thousands of refusals, each with its trace
        try {
            knockEverywhere();
        } finally {
            told.setLevel(level);
        }
    }

    private void knockEverywhere() throws Exception {
        var doors = doors();
        assertTrue(doors.containsKey("Accounts") && doors.size() > 50, doors.keySet()::toString);
        var odd = new TreeSet<String>();
        var knocked = 0;
        for (var bean : doors.values()) {
            for (var method : methods(bean)) {
                var came = whoComesIn(bean, method);
                if (!came.equals(rule(method))) {
                    odd.add(method + " says " + rule(method) + " and lets in " + came);
                }
                if (!isInTheTable(method, came)) {
                    odd.add(method + " lets in " + came + ", which no row of the table says");
                }
                knocked++;
            }
        }
        assertEquals(Set.of(), odd);
        assertTrue(knocked > 200, "knocked at " + knocked + " doors only");
    }

    private Map<String, Caller> callers() {
        var all = new LinkedHashMap<String, Caller>();
        all.put(NOBODY, DoorsIT::asNobody);
        all.put(Role.MODERATOR, moderator::does);
        all.put(Role.COORDINATOR, coordinator::does);
        all.put(Role.ANALYST, analyst::does);
        all.put(Role.REPORTER, reporter::does);
        all.put(Role.PARTNER, partner::does);
        all.put(Role.AUDITOR, auditor::does);
        all.put(Role.ADMIN, admin::does);
        all.put(Role.NEWCOMER, newcomer::does);
        all.put(Role.HOUSE, itself::does);
        return all;
    }

    private Set<String> whoComesIn(Object bean, Method method) throws Exception {
        var came = new TreeSet<String>();
        for (var caller : callers().entrySet()) {
            if (caller.getValue().does(() -> isLetIn(bean, method))) {
                came.add(caller.getKey());
            }
        }
        return came;
    }

    private static boolean isLetIn(Object bean, Method method) throws IllegalAccessException {
        Doorstep.knock();
        try {
            method.invoke(bean, nothing(method));
        } catch (InvocationTargetException answer) {
            // Who is asked to bring a transaction has been let in already.
            var letIn = Doorstep.letIn() || answer.getCause() instanceof EJBTransactionRequiredException;
            assertTrue(
                    letIn || answer.getCause() instanceof EJBAccessException, () -> method + ": " + answer.getCause());
            return letIn;
        }
        assertTrue(Doorstep.letIn(), () -> method + " was neither opened nor refused");
        return true;
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive()
                        ? java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0)
                        : null)
                .toArray();
    }

    /** By the annotations: everybody, or those who are named; none when nothing is said. */
    private Set<String> rule(Method method) {
        var bean = method.getDeclaringClass();
        if (method.isAnnotationPresent(PermitAll.class)) {
            return new TreeSet<>(callers().keySet());
        }
        if (method.isAnnotationPresent(RolesAllowed.class)) {
            return new TreeSet<>(
                    Arrays.asList(method.getAnnotation(RolesAllowed.class).value()));
        }
        if (bean.isAnnotationPresent(RolesAllowed.class)) {
            return new TreeSet<>(
                    Arrays.asList(bean.getAnnotation(RolesAllowed.class).value()));
        }
        return bean.isAnnotationPresent(PermitAll.class)
                ? new TreeSet<>(callers().keySet())
                : Set.of();
    }

    /** Open to all, closed to all people, or a row of its room. */
    private static boolean isInTheTable(Method method, Set<String> came) {
        if (came.contains(NOBODY)) {
            return came.size() == Permission.GIVEN.size() + 3;
        }
        var people = new TreeSet<>(came);
        people.remove(Role.HOUSE);
        var room = method.getDeclaringClass().getPackageName().split("\\.", -1)[2];
        return people.isEmpty()
                || Stream.of(Permission.values())
                        .filter(row -> row.rooms().contains(room) || room.equals("outbox") || room.equals("shared"))
                        .anyMatch(row -> people.equals(row.roles()));
    }

    private static <T> T asNobody(Callable<T> act) throws Exception {
        return act.call();
    }

    /** Every bean by its name, as the server offers it; nothing from outside is looked up. */
    @SuppressWarnings("BanJNDI")
    private static Map<String, Object> doors() throws NamingException {
        var names = new InitialContext();
        var doors = new LinkedHashMap<String, Object>();
        var beans = new TreeSet<String>();
        for (var entry : Collections.list(names.list(BEANS))) {
            var end = entry.getName().indexOf('!');
            var bean = end < 0 ? entry.getName() : entry.getName().substring(0, end);
            beans.add(bean);
            if (entry.getName().endsWith("." + bean)) { // whole; some have an interface for others, too
                doors.put(bean, names.lookup(BEANS + "/" + entry.getName()));
            }
        }
        assertEquals(beans, new TreeSet<>(doors.keySet()));
        return doors;
    }

    private static List<Method> methods(Object bean) {
        var type = bean.getClass();
        while (type.getName().contains("$")) { // the server's own subclass stands before ours
            type = type.getSuperclass();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("se.lagesbild."))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    /** Somebody with a role. */
    interface Caller {
        <T> T does(Callable<T> act) throws Exception;
    }
}
