package nl.tijdig.app.organisaties.certificaat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Bladzijde;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.kern.dossier.Certificaat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The GI's and their certificates, to read; {@link Certificaatopgave} adds lines. */
@Service
class Certificaten {

  /** Lines on one page. */
  public static final int PAGINA = 25;

  private final JdbcClient databank;
  private final Organisaties organisaties;

  Certificaten(JdbcClient databank, Organisaties organisaties) {
    this.databank = databank;
    this.organisaties = organisaties;
  }

  /** One page of the GI's, in alphabetical order. */
  @Transactional(readOnly = true)
  public List<Gistand> stand(int pagina, LocalDate dag) {
    var certificaten =
        organisaties.certificaten().stream().collect(Collectors.groupingBy(Certificaat::gi));
    return organisaties.gis().stream()
        .map(Gi::naam)
        .skip(Bladzijde.begin(pagina, PAGINA))
        .limit(PAGINA)
        .map(gi -> Gistand.van(gi, certificaten.getOrDefault(gi, List.of()), dag))
        .toList();
  }

  /** How one GI stands; empty when there is none of that name. */
  @Transactional(readOnly = true)
  public Optional<Gistand> stand(String gi, LocalDate dag) {
    var certificaten =
        organisaties.certificaten().stream().filter(een -> een.gi().equals(gi)).toList();
    return organisaties.gi(gi).isPresent()
        ? Optional.of(Gistand.van(gi, certificaten, dag))
        : Optional.empty();
  }

  /** How many GI's there are. */
  public int aantal() {
    return organisaties.gis().size();
  }

  /** The lines of one GI, last one first. */
  @Transactional(readOnly = true)
  public List<Certificaatregel> regels(String gi) {
    return databank
        .sql(
            """
            select c.id, c.vanaf, c.tot_en_met, c.reden, c.door, c.op,
                   exists (select from organisaties.certificaat v where v.vervangt = c.id) as vervangen
            from organisaties.certificaat c join organisaties.gi_nu g on g.id = c.gi_id
            where g.naam = ? order by c.id desc limit 100
            """)
        .param(gi)
        .query(Certificaatregel.class)
        .list();
  }
}
