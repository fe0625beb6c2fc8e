using System.Collections.Frozen;

namespace Dukaan.Search;

/// <summary>Words behind a number that say of what it is: 8 W is no 8.</summary>
internal static class Units
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        (
            "b kb mb gb tb bit mp mpix px pixel pixels dpi hz khz mhz ghz fps w kw wh kwh v kv va kva a ma mah mm cm m km in inch inches "
            + "ft feet yd mg g gm gms gram grams kg kgs oz lb lbs ml cl l ltr litre litres liter liters pc pcs pieces pack sheets pages "
            + "rpm db bar psi lm lumen kmh mbit gbit mbps gbps channel channels u"
        ).Split(' '),
        StringComparer.Ordinal
    );

    public static bool Has(Token word) => All.Contains(word.Text);
}
