using Dukaan.Pricing;

namespace Dukaan.Couriers;

/// <summary>What a courier said of a way.</summary>
/// <param name="Rate">In paise.</param>
/// <param name="Until">How long it holds for whoever saw it, once something else was said; null: it was said last.</param>
public sealed record SavedCarriage(CarriageKind Kind, long Rate, DateTimeOffset At, DateTimeOffset? Until = null);
