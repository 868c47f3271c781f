package se.lagesbild.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;
import java.io.IOException;
import java.util.Iterator;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes PrimeFaces' nonce into each form, beside the view state. PrimeFaces does so by a script when the page has loaded;
 * who was quicker than the script was answered 500 and lost what was typed.
 */
public class NonceInForms extends RenderKitFactory {
    private static final String FIELD = "primefaces.nonce";

    public NonceInForms(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        return new Kit(getWrapped().getRenderKit(context, id));
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {
        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseStateManager getResponseStateManager() {
            return new State(getWrapped().getResponseStateManager());
        }
    }

    private static final class State extends ResponseStateManager {
        private final ResponseStateManager wrapped;

        State(ResponseStateManager wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public void writeState(FacesContext context, Object state) throws IOException {
            wrapped.writeState(context, state);
            var writer = context.getResponseWriter();
            writer.startElement("input", null);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", FIELD, null);
            writer.writeAttribute(
                    "value", PrimeFacesContext.getCspState(context).getNonce(), null);
            writer.endElement("input");
        }

        @Override
        public Object getState(FacesContext context, String viewId) {
            return wrapped.getState(context, viewId);
        }

        @Override
        public boolean isPostback(FacesContext context) {
            return wrapped.isPostback(context);
        }

        @Override
        public String getViewState(FacesContext context, Object state) {
            return wrapped.getViewState(context, state);
        }

        @Override
        public boolean isStateless(FacesContext context, String viewId) {
            return wrapped.isStateless(context, viewId);
        }

        @Override
        public String getCryptographicallyStrongTokenFromSession(FacesContext context) {
            return wrapped.getCryptographicallyStrongTokenFromSession(context);
        }
    }
}
