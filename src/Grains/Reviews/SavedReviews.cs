using Dukaan.Saving;

namespace Dukaan.Reviews;

/// <summary>What the reviews of a store owe its catalog. The reviews themselves are rows.</summary>
public sealed record SavedReviews : SavedState
{
    private const int MaxAnswers = 20;

    /// <summary>Raised with each change of a product's rating.</summary>
    public long Revision { get; init; }

    /// <summary>Products whose rating the catalog does not have yet.</summary>
    public ImmutableArray<string> Owed { get; init; } = [];

    /// <summary>What was decided: by operation id, the review as it was then.</summary>
    public ImmutableArray<IdempotentAnswer<Review>> Answers { get; init; } = [];

    public SavedReviews Decided(Review review, string operationId, string fingerprint, bool owes) =>
        this with
        {
            Revision = Revision + 1,
            Owed = owes && !Owed.Contains(review.ProductId) ? Owed.Add(review.ProductId) : Owed,
            Answers = Answers.With(operationId, fingerprint, review, MaxAnswers),
        };
}
