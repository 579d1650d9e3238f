package nl.tijdig.app.woonplaats.bepalen;

import static nl.tijdig.app.woonplaats.bepalen.Woonbesluit.Stap.van;

import java.time.LocalDate;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;

/** Which gemeente pays on a day; nothing but the question and the choices decides. */
public final class Woonplaatsregels {

  /** The first day of the new rule. */
  static final LocalDate NIEUW = OudeRegel.LAATST.plusDays(1);

  /** The day on which the transporttool closed; of the day itself the source says nothing. */
  static final LocalDate GRENSDAG = LocalDate.of(2021, 11, 1);

  private final Woonkeuzes keuzes;

  public Woonplaatsregels(Woonkeuzes keuzes) {
    this.keuzes = keuzes;
  }

  /** The gemeente on the day of the question, with each step. */
  public Woonbesluit bepaal(Woonvraag vraag) {
    if (vraag.peildag().isBefore(NIEUW)) {
      return new OudeRegel(vraag).bepaal();
    }
    var nieuw = new NieuweRegel(vraag, keuzes).bepaal();
    return vraag.hulpvraag().isBefore(NIEUW) ? overgang(vraag, nieuw) : nieuw;
  }

  /** Help that already ran on 1 January 2022 was handed over by the transporttool. */
  private Woonbesluit overgang(Woonvraag vraag, Woonbesluit nieuw) {
    var aangeleverd = vraag.overgang().aangeleverd();
    if (aangeleverd == null) {
      return nieuw.na(van(Woongrond.ZONDER_TRANSPORT));
    }
    var geregeld = vraag.overgang().geregeld();
    if (geregeld != null && !vraag.peildag().isBefore(geregeld)) {
      return nieuw.na(van(Woongrond.TRANSPORT_GEREGELD, geregeld));
    }
    var ontvangt =
        aangeleverd.equals(GRENSDAG) ? keuzes.grensdagOntvangt() : aangeleverd.isBefore(GRENSDAG);
    var stap = van(transport(aangeleverd, ontvangt), aangeleverd);
    return (ontvangt ? nieuw : latend(vraag)).na(stap);
  }

  private static Woongrond transport(LocalDate aangeleverd, boolean ontvangt) {
    if (aangeleverd.equals(GRENSDAG)) {
      return ontvangt ? Woongrond.TRANSPORT_GRENSDAG_ONTVANGT : Woongrond.TRANSPORT_GRENSDAG_BLIJFT;
    }
    return ontvangt ? Woongrond.TRANSPORT_VOOR : Woongrond.TRANSPORT_NA;
  }

  /** The gemeente that was responsible when the old rule ended. */
  private static Woonbesluit latend(Woonvraag vraag) {
    return new OudeRegel(vraag.op(OudeRegel.LAATST)).bepaal();
  }
}
