using Dukaan.Stores;

namespace Dukaan.Sellers;

/// <summary>A store that is being opened: saved before the first step, so that what a crash interrupts can be finished.</summary>
/// <param name="StoreId">The id it will have.</param>
/// <param name="Command">As it was cleaned.</param>
/// <param name="Fingerprint">Of the command.</param>
public sealed record Opening(string StoreId, OpenStore Command, string Fingerprint);
