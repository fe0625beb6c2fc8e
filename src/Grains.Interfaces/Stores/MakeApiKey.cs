using Dukaan.Team;

namespace Dukaan.Stores;

/// <summary>Creates an API key.</summary>
/// <param name="OperationId">The repeat gets the same key's id, without the secret.</param>
/// <param name="Name">What the seller calls it, 1 to 60 characters.</param>
/// <param name="Scopes">What it may do, of what keys may at all; default: all of that.</param>
/// <param name="Days">After how many days it expires, 1 to 3,650; null: never.</param>
[GenerateSerializer, Immutable, Alias("make-api-key")]
public sealed record MakeApiKey(string OperationId, string Name, ImmutableArray<Permission> Scopes = default, int? Days = null);
