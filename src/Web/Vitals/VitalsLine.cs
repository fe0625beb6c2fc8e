namespace Dukaan.Web.Vitals;

/// <summary>What shoppers saw of an edge.</summary>
/// <param name="Edge">The region that served their pages.</param>
/// <param name="Visits">How many of them were sampled.</param>
/// <param name="FirstByte">Median time to the first byte.</param>
/// <param name="SlowFirstByte">The time to the first byte that one of a hundred exceeds.</param>
/// <param name="LargestPaint">The time to the largest paint that one of four exceeds; null: no browser measured it.</param>
internal sealed record VitalsLine(string Edge, long Visits, TimeSpan FirstByte, TimeSpan SlowFirstByte, TimeSpan? LargestPaint);
