package nl.tijdig.app.pagina.kader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Concepten;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Gives every form that is sent its own number, for whom it was made, and what it was made on: the
 * attribute {@code data-versie}, or else what the page calls {@code versie}. A form that stores
 * nothing says {@code data-los}.
 */
final class Formuliervelden extends AbstractElementTagProcessor {

  private static final int NA_DE_ATTRIBUTEN = 100_000;
  private static final String VERSIE = "data-versie";
  private static final String LOS = "data-los";

  private final Concepten concepten;

  Formuliervelden(Concepten concepten) {
    super(TemplateMode.HTML, "", "form", false, null, false, NA_DE_ATTRIBUTEN);
    this.concepten = concepten;
  }

  @Override
  protected void doProcess(
      ITemplateContext context, IProcessableElementTag form, IElementTagStructureHandler pagina) {
    if (!"post".equalsIgnoreCase(form.getAttributeValue("method"))
        || form.hasAttribute(LOS)
        || !(context.getVariable(Paginagegevens.ACCOUNT) instanceof String naam)) {
      return;
    }
    var velden = new LinkedHashMap<String, String>();
    velden.put(Antwoorden.FORMULIER, UUID.randomUUID().toString());
    velden.put(Concepten.VAN, concepten.zegel(naam));
    var versie = versie(context, form);
    if (versie != null) {
      velden.put(Antwoorden.VERSIE, versie.toString());
    }
    voegToe(context, velden, pagina);
  }

  private static @Nullable Object versie(ITemplateContext context, IProcessableElementTag form) {
    var eigen = form.getAttributeValue(VERSIE);
    return eigen == null ? context.getVariable("versie") : eigen;
  }

  private static void voegToe(
      ITemplateContext context, Map<String, String> velden, IElementTagStructureHandler pagina) {
    var maker = context.getModelFactory();
    var erbij = maker.createModel();
    velden.forEach((naam, waarde) -> {
      var alle = new LinkedHashMap<String, String>();
      alle.put("type", "hidden");
      alle.put("name", naam);
      alle.put("value", waarde);
      erbij.add(
          maker.createStandaloneElementTag(
              "input", alle, AttributeValueQuotes.DOUBLE, false, true));
    });
    pagina.insertImmediatelyAfter(erbij, false);
  }
}
