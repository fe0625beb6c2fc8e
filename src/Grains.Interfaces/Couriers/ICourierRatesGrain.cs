using Dukaan.Pricing;

namespace Dukaan.Couriers;

/// <summary>
/// What a store's courier asks for parcels, remembered for some hours by pick-up place, postal code, half kilograms and cash. Key: store
/// id.
/// </summary>
[Alias("courier-rates")]
public interface ICourierRatesGrain : ITenantGrain
{
    /// <summary>
    /// What the courier says of a parcel, and behind it what was said before and still holds for whoever saw it. Never waits long: a
    /// courier that does not answer is away, and is asked on.
    /// </summary>
    /// <remarks>It only looks at what is kept, and asks the courier outside of this grain's turns.</remarks>
    [AlwaysInterleave]
    Task<ImmutableArray<Carriage>> Ask(CarriageQuestion question);

    /// <summary>Keeps what the courier said; what was said before holds for two more hours.</summary>
    /// <param name="route">Names pick-up place, postal code, weight and cash.</param>
    Task Keep(string route, Carriage said);
}
