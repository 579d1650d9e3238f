package nl.tijdig.app.pagina.kader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.pagina.Datumlezer;
import nl.tijdig.app.pagina.Datumtekst;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Makes of every field for a date one in which people write it as they say it; what stands there is
 * shown as the pages show dates. A script puts a calendar beside it.
 */
final class Datumveld extends AbstractElementTagProcessor {

  /** After Thymeleaf's own attributes, and before faults are marked. */
  private static final int NA_DE_ATTRIBUTEN = 90_000;

  private static final String MERK = "data-datum";
  private static final String UITLEG = "aria-describedby";

  private final Datumtekst datums;
  private final MessageSource teksten;

  Datumveld(Datumtekst datums, MessageSource teksten) {
    super(TemplateMode.HTML, "", "input", false, null, false, NA_DE_ATTRIBUTEN);
    this.datums = datums;
    this.teksten = teksten;
  }

  @Override
  protected void doProcess(
      ITemplateContext context, IProcessableElementTag veld, IElementTagStructureHandler pagina) {
    var isDag = "date".equals(veld.getAttributeValue("type"));
    if (!isDag && !veld.hasAttribute(MERK)) {
      return;
    }
    pagina.setAttribute("type", "text");
    pagina.setAttribute("autocomplete", "off");
    pagina.setAttribute(MERK, zin(context, "datum.kies"));
    gevonden(veld)
        .ifPresent(datum -> {
          if (!isIngevuld(context)) {
            pagina.setAttribute("value", datums.tekst(datum));
          }
          pagina.setAttribute("data-iso", datum.toString());
        });
    if (isDag) {
      dag(context, veld, pagina);
    }
  }

  /** What somebody typed stays as they typed it. */
  private static boolean isIngevuld(ITemplateContext context) {
    return context.getVariable("bezwaren") != null || context.getVariable("teruggegeven") != null;
  }

  private static Optional<Datum> gevonden(IProcessableElementTag veld) {
    return Optional.ofNullable(veld.getAttributeValue("value")).flatMap(Datumlezer::datum);
  }

  private void dag(
      ITemplateContext context, IProcessableElementTag veld, IElementTagStructureHandler pagina) {
    for (var grens : new String[] {"min", "max"}) {
      if (veld.hasAttribute(grens)) {
        pagina.removeAttribute(grens);
        pagina.setAttribute("data-" + grens, veld.getAttributeValue(grens));
      }
    }
    var id = veld.getAttributeValue("id");
    if (id != null) {
      var eigen = veld.getAttributeValue(UITLEG);
      pagina.setAttribute(UITLEG, (eigen == null ? "" : eigen + " ") + id + "-dag");
      uitleg(context, id, pagina);
    }
  }

  private void uitleg(ITemplateContext context, String id, IElementTagStructureHandler pagina) {
    var maker = context.getModelFactory();
    var erbij = maker.createModel();
    erbij.add(
        maker.createOpenElementTag(
            "span",
            new LinkedHashMap<>(Map.of("class", "klein", "id", id + "-dag")),
            AttributeValueQuotes.DOUBLE,
            false));
    erbij.add(maker.createText(zin(context, "datum.uitleg")));
    erbij.add(maker.createCloseElementTag("span"));
    pagina.insertImmediatelyAfter(erbij, false);
  }

  private String zin(ITemplateContext context, String sleutel) {
    return teksten.getMessage(sleutel, null, context.getLocale());
  }
}
