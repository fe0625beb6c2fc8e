using Dukaan.Saving;

namespace Dukaan.Couriers;

/// <summary>What a store's courier asks, by way: everything is rows (<see cref="SavedRate"/>).</summary>
public sealed record SavedCourierRates : SavedState, IHasRows;
