package nl.tijdig.app.jeugdbeschermers.voorstel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tijdig.app.databank.Taken;
import nl.tijdig.app.jeugdbeschermers.koppelen.Gezinsband;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Regel;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Vraag;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import nl.tijdig.app.jeugdbeschermers.voorstel.Voorstelopslag.Bewaard;
import nl.tijdig.app.organisaties.Organisaties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proposals for pages: at once where that is possible, and otherwise by a task. */
@Service
public class Voorstellen {

  private final Voorstelvragen vragen;
  private final Koppelvoorstel voorstel;
  private final Voorstelopslag opslag;
  private final Organisaties organisaties;
  private final Taken taken;

  Voorstellen(
      Voorstelvragen vragen,
      Koppelvoorstel voorstel,
      Voorstelopslag opslag,
      Organisaties organisaties,
      Taken taken) {
    this.vragen = vragen;
    this.voorstel = voorstel;
    this.opslag = opslag;
    this.organisaties = organisaties;
    this.taken = taken;
  }

  /**
   * A proposal as it stands.
   *
   * @param deel how far it is in percent; 100: it is there
   * @param kandidaten to choose from, most room first
   */
  record Blad(int deel, List<Voorstelregel> regels, List<Jeugdbeschermer> kandidaten) {}

  /** Who is proposed for one child; null: nobody. */
  public record Eerste(@Nullable Jeugdbeschermer wie, List<String> nummers) {}

  /** For each of these children who could take it now, with its waiting brothers and sisters. */
  public Map<String, Eerste> eerste(int gi, Collection<String> nummers) {
    var vraag = vragen.over(gi, nummers);
    var team = vraag.team().stream().collect(Collectors.toMap(Jeugdbeschermer::wie, w -> w));
    var eerste = new HashMap<String, Eerste>();
    for (var regel : regels(vraag, bewaard(voorstel.vlug(vraag)), Map.of())) {
      var wie = regel.wie() == null ? null : team.get(regel.wie());
      regel.nummers().forEach(nummer -> eerste.put(nummer, new Eerste(wie, regel.nummers())));
    }
    return eerste;
  }

  /** For one child, or a few. */
  Blad voor(int gi, Collection<String> nummers) {
    var vraag = vragen.over(gi, nummers);
    var regels = bewaard(voorstel.vlug(vraag));
    var gekozen = new HashMap<String, String>();
    regels.forEach((nummer, regel) -> {
      if (regel.wie() != null) {
        gekozen.put(nummer, regel.wie());
      }
    });
    return new Blad(100, regels(vraag, regels, gekozen), vraag.team());
  }

  /** For the children of one worker, or those whom nobody has (null). */
  Blad over(int gi, @Nullable String van, String door) {
    var vraag = vragen.over(gi, van);
    if (voorstel.isMeteenKlaar(vraag)) {
      return new Blad(100, regels(vraag, bewaard(voorstel.vlug(vraag)), Map.of()), vraag.team());
    }
    var kenmerk = Voorstelvragen.kenmerk(vraag);
    var laatste =
        opslag
            .laatste(gi, van)
            .filter(eerder -> eerder.kenmerk().equals(kenmerk))
            .orElseGet(() -> opslag.vraag(gi, van, kenmerk, door));
    if (!laatste.isKlaar()) {
      taken.start(VoorstelConfiguration.TAAK, laatste.id());
      return new Blad(laatste.deel(), List.of(), vraag.team());
    }
    return new Blad(100, regels(vraag, opslag.regels(laatste.id()), Map.of()), vraag.team());
  }

  /** The same with what somebody chose before, beside what was proposed last. */
  Blad terug(int gi, @Nullable String van, Map<String, String> gekozen) {
    var vraag = vragen.over(gi, van);
    var nummers = vraag.kinderen().stream().map(Kind::nummer).toList();
    if (van == null && !nummers.containsAll(gekozen.keySet())) {
      vraag = vragen.over(gi, gekozen.keySet());
    }
    var eerder = opslag.laatste(gi, van).map(een -> opslag.regels(een.id())).orElse(Map.of());
    return new Blad(100, regels(vraag, eerder, gekozen), vraag.team());
  }

  private static Map<String, Bewaard> bewaard(List<Regel> regels) {
    return regels.stream()
        .collect(
            Collectors.toMap(
                regel -> regel.kind().nummer(),
                regel -> new Bewaard(regel.wie(), regel.redenen())));
  }

  private List<Voorstelregel> regels(
      Vraag vraag, Map<String, Bewaard> voorgesteld, Map<String, String> gekozen) {
    var regios =
        organisaties.jeugdregios().stream()
            .collect(
                Collectors.toMap(Organisaties.Jeugdregio::code, Organisaties.Jeugdregio::naam));
    return Gezinsband.samen(vraag.kinderen()).stream()
        .map(groep -> {
          var nummer = groep.getFirst().nummer();
          var regel = voorgesteld.getOrDefault(nummer, new Bewaard(null, List.of()));
          var keuze = gekozen.get(nummer);
          return new Voorstelregel(
              groep,
              regios.getOrDefault(
                  String.valueOf(groep.getFirst().jeugdregio()), groep.getFirst().jeugdregio()),
              keuze == null ? regel.wie() : keuze,
              regel.redenen(),
              keuze != null);
        })
        .toList();
  }
}
