namespace Dukaan.Reviews;

/// <summary>Whether a review is shown in the shop. The seller decides.</summary>
[GenerateSerializer, Alias("review-state")]
public enum ReviewState
{
    /// <summary>The seller has not looked at it.</summary>
    Waiting,

    Shown,

    Hidden,
}
