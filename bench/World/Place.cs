namespace Dukaan.Bench.World;

/// <summary>Where a region stands.</summary>
/// <param name="Name">The region.</param>
/// <param name="City">For people.</param>
/// <param name="Latitude">In degrees, north.</param>
/// <param name="Longitude">In degrees, east.</param>
internal sealed record Place(string Name, string City, double Latitude, double Longitude);
