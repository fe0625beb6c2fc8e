using Dukaan.Saving;

namespace Dukaan.Pricing;

/// <summary>A store's terms of sale, and whether the catalog has them.</summary>
public sealed record SavedPricing : SavedState
{
    private const int MaxAnswers = 20;

    public SaleTerms Terms { get; init; } = SaleTerms.Default;

    /// <summary>The store's version at which they last changed; 0 while the catalog does not have them.</summary>
    public long Version { get; init; }

    public ImmutableArray<IdempotentAnswer<TermsView>> Answers { get; init; } = [];

    public bool IsUnshown() => Terms.Revision > 0 && Version == 0;

    public TermsView View() => new(Terms, Version);

    /// <summary>Changes the terms. The catalog does not have them yet.</summary>
    public SavedPricing Changed(SaleTerms terms, string operationId, string fingerprint)
    {
        var next = this with { Terms = terms with { Revision = Terms.Revision + 1 }, Version = 0 };
        return next with { Answers = Answers.With(operationId, fingerprint, next.View(), MaxAnswers) };
    }

    /// <summary>Notes that the catalog has them since this version.</summary>
    public SavedPricing Shown(long version) =>
        this with
        {
            Version = version,
            Answers =
            [
                .. Answers.Select(one => one.Answer.Version > 0 ? one : one with { Answer = one.Answer with { Version = version } }),
            ],
        };
}
