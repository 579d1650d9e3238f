package nl.tijdig.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A valid claim (JW323) of as many lines as asked, all of one child. */
final class Claim {

  private static final String BEGIN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <jw323:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema"\
       xmlns:jw323="http://www.istandaarden.nl/ijw/3_2/jw323/schema">
      \t<jw323:Header>
      \t\t<jw323:BerichtCode>490</jw323:BerichtCode>
      \t\t<jw323:BerichtVersie>3</jw323:BerichtVersie>
      \t\t<jw323:BerichtSubversie>2</jw323:BerichtSubversie>
      \t\t<jw323:Afzender>42420001</jw323:Afzender>
      \t\t<jw323:Ontvanger>0384</jw323:Ontvanger>
      \t\t<jw323:BerichtIdentificatie>
      \t\t\t<ijw:Identificatie>D1</ijw:Identificatie>
      \t\t\t<ijw:Dagtekening>2026-04-02</ijw:Dagtekening>
      \t\t</jw323:BerichtIdentificatie>
      \t\t<jw323:XsdVersie>
      \t\t\t<ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>
      \t\t\t<ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>
      \t\t</jw323:XsdVersie>
      \t</jw323:Header>
      \t<jw323:Declaratie>
      \t\t<jw323:DeclaratieNummer>DN001</jw323:DeclaratieNummer>
      \t\t<jw323:DeclaratiePeriode>
      \t\t\t<ijw:Begindatum>2026-03-01</ijw:Begindatum>
      \t\t\t<ijw:Einddatum>2026-03-31</ijw:Einddatum>
      \t\t</jw323:DeclaratiePeriode>
      \t\t<jw323:DeclaratieDagtekening>2026-04-01</jw323:DeclaratieDagtekening>
      \t\t<jw323:TotaalIngediendBedrag>
      \t\t\t<ijw:TotaalBedrag>%d</ijw:TotaalBedrag>
      \t\t\t<ijw:DebetCredit>D</ijw:DebetCredit>
      \t\t</jw323:TotaalIngediendBedrag>
      \t\t<jw323:Clienten>
      \t\t\t<jw323:Client>
      \t\t\t\t<jw323:Bsn>999900006</jw323:Bsn>
      \t\t\t\t<jw323:Prestaties>
      """;

  private static final String REGEL =
      """
      \t\t\t\t\t<jw323:Prestatie>
      \t\t\t\t\t\t<jw323:ProductReferentie>
      \t\t\t\t\t\t\t<ijw:ReferentieNummer>RN%1$06d</ijw:ReferentieNummer>
      \t\t\t\t\t\t</jw323:ProductReferentie>
      \t\t\t\t\t\t<jw323:ToewijzingNummer>%1$d</jw323:ToewijzingNummer>
      \t\t\t\t\t\t<jw323:ProductCategorie>48</jw323:ProductCategorie>
      \t\t\t\t\t\t<jw323:ProductCode>48A01</jw323:ProductCode>
      \t\t\t\t\t\t<jw323:ProductPeriode>
      \t\t\t\t\t\t\t<ijw:Begindatum>2026-03-01</ijw:Begindatum>
      \t\t\t\t\t\t\t<ijw:Einddatum>2026-03-31</ijw:Einddatum>
      \t\t\t\t\t\t</jw323:ProductPeriode>
      \t\t\t\t\t\t<jw323:GeleverdVolume>1</jw323:GeleverdVolume>
      \t\t\t\t\t\t<jw323:Eenheid>82</jw323:Eenheid>
      \t\t\t\t\t\t<jw323:ProductTarief>5000</jw323:ProductTarief>
      \t\t\t\t\t\t<jw323:IngediendBedrag>
      \t\t\t\t\t\t\t<ijw:Bedrag>5000</ijw:Bedrag>
      \t\t\t\t\t\t\t<ijw:DebetCredit>D</ijw:DebetCredit>
      \t\t\t\t\t\t</jw323:IngediendBedrag>
      \t\t\t\t\t</jw323:Prestatie>
      """;

  private static final String EINDE =
      """
      \t\t\t\t</jw323:Prestaties>
      \t\t\t</jw323:Client>
      \t\t</jw323:Clienten>
      \t</jw323:Declaratie>
      </jw323:Bericht>
      """;

  private Claim() {}

  static void schrijf(Path bestand, int regels) throws IOException {
    try (var uit = Files.newBufferedWriter(bestand)) {
      regel(uit, BEGIN.formatted(regels * 5000L));
      for (var nummer = 0; nummer < regels; nummer++) {
        regel(uit, REGEL.formatted(nummer));
      }
      regel(uit, EINDE);
    }
  }

  private static void regel(Writer uit, String tekst) throws IOException {
    uit.write(tekst.replace("\n", "\r\n"));
  }
}
