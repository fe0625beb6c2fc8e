using System.Collections.Immutable;

namespace Dukaan.Web.BackInStock;

/// <summary>What people wait for.</summary>
/// <param name="Items">The most wanted first.</param>
public sealed record WaitingListBody(ImmutableArray<WaitingBody> Items);
