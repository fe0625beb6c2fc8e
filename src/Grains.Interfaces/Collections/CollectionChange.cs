namespace Dukaan.Collections;

/// <summary>The result of a command on one collection.</summary>
/// <param name="Collection">As it is now.</param>
/// <param name="Version">The store's version after the command; a reader who asks for it sees this change (P4).</param>
[GenerateSerializer, Immutable, Alias("collection-change")]
public sealed record CollectionChange(Collection Collection, long Version);
