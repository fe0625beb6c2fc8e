namespace Dukaan.Web.Import;

/// <summary>Units that a file says are at a location.</summary>
/// <param name="Item">The place of the variant in its product; 0 where there are none.</param>
/// <param name="Location">The location's name in the file; its id once the shop's is found.</param>
/// <param name="Units">The available number there.</param>
internal sealed record LocationUnits(int Item, string Location, long Units);
