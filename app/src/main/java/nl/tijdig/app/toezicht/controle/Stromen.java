package nl.tijdig.app.toezicht.controle;

import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;
import nl.tijdig.app.toezicht.stellingen.Stroom;

/** Do the two statements about waiting children begin and end with the same number? */
final class Stromen {

  private Stromen() {}

  static Stream<Signaal> controleer(Stellingopgave opgave) {
    return opgave.stromen().stream()
        .filter(stroom -> !klopt(stroom))
        .map(stroom -> new Signaal.StroomOngelijk(stroom, List.of(stroom.bron())));
  }

  private static boolean klopt(Stroom stroom) {
    return stroom.vanNaar().van() == stroom.ontvangen()
        && stroom.vanNaar().naar() == stroom.resteert();
  }
}
