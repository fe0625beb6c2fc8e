using System.Collections.Immutable;

namespace Dukaan.Web.Customers;

/// <summary>Your note and tags of a customer; what is left out stays.</summary>
/// <param name="Note">Up to 1,000 characters; empty removes it.</param>
/// <param name="Tags">At most 20, each up to 40 characters, without commas.</param>
public sealed record CustomerGiven(string? Note = null, ImmutableArray<string>? Tags = null);
