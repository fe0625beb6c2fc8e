namespace Dukaan.Reviews;

/// <summary>How many reviews of a product are shown, and the sum of their stars.</summary>
public sealed record ReviewRating(int Count, long Sum)
{
    /// <summary>After one review changed from one state to another.</summary>
    public ReviewRating After(Review before, Review now) => Plus(before, -1).Plus(now, 1);

    private ReviewRating Plus(Review review, int sign) =>
        review.State == ReviewState.Shown ? new ReviewRating(Count + sign, Sum + (sign * review.Stars)) : this;
}
