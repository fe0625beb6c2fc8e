using Dukaan.Saving;

namespace Dukaan.BackInStock;

/// <summary>When a store's list is looked at next. What is waited for are its rows; the people are rows of their own lists.</summary>
public sealed record SavedBackInStock : SavedState, IHasRows
{
    public DateTimeOffset? LookAt { get; init; }
}
