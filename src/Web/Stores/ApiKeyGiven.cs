using System.Collections.Immutable;
using Dukaan.Team;

namespace Dukaan.Web.Stores;

/// <summary>An API key to create.</summary>
/// <param name="Name">What you call it, 1 to 60 characters.</param>
/// <param name="Scopes">What it may do, such as <c>read-orders</c>; left out: all that keys may. <c>own</c> is for people only.</param>
/// <param name="ExpiresInDays">1 to 3,650; left out: it does not expire.</param>
public sealed record ApiKeyGiven(string? Name, ImmutableArray<Permission>? Scopes = null, int? ExpiresInDays = null);
