namespace Dukaan.Stock;

/// <summary>Units of one count at one location.</summary>
[GenerateSerializer, Immutable, Alias("units-at")]
public readonly record struct UnitsAt(string Location, int Units)
{
    /// <summary>The first units of a list: what an order that got smaller keeps. The last come back first.</summary>
    public static ImmutableArray<UnitsAt> First(ImmutableArray<UnitsAt> from, long units)
    {
        var kept = ImmutableArray.CreateBuilder<UnitsAt>();
        foreach (var at in from)
        {
            var some = (int)Math.Min(at.Units, units - kept.Sum(one => (long)one.Units));
            if (some > 0)
            {
                kept.Add(at with { Units = some });
            }
        }

        return kept.ToImmutable();
    }
}
