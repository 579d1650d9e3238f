package nl.tijdig.app.dossier.invoer;

import nl.tijdig.app.dossier.web.Invoerveld.Vorm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A cell of CSV as the value that the interchange format has there. */
final class Cel {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Cel() {}

  /** What is none stays text, so that the reader refuses it with the value as it stands. */
  static JsonNode waarde(Vorm vorm, String cel) {
    return switch (vorm) {
      case MEER_KEUZES -> JSON.valueToTree(cel.strip().split("[\\s|]+"));
      case JA_NEE ->
          switch (cel) {
            case "ja", "true" -> JSON.valueToTree(true);
            case "nee", "false" -> JSON.valueToTree(false);
            default -> JSON.valueToTree(cel);
          };
      case AANTAL ->
          cel.matches("[0-9]{1,9}")
              ? JSON.valueToTree(Integer.parseInt(cel))
              : JSON.valueToTree(cel);
      case TEKST, DAG, KEUZE -> JSON.valueToTree(cel);
    };
  }
}
