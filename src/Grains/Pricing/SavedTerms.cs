using Dukaan.Saving;

namespace Dukaan.Pricing;

/// <summary>A store's terms of sale, and whether the catalog has taken them over.</summary>
public sealed record SavedTerms : SavedState
{
    private const int MaxAnswers = 20;

    public SaleTerms Terms { get; init; } = SaleTerms.Default;

    /// <summary>The store's version at which they last changed; 0 while the catalog has not been shown them.</summary>
    public long Version { get; init; }

    public ImmutableArray<IdempotentAnswer<TermsView>> Answers { get; init; } = [];

    public bool IsUnshown() => Terms.Revision > 0 && Version == 0;

    public TermsView View() => new(Terms, Version);

    /// <summary>With changed terms, not yet shown to the catalog.</summary>
    public SavedTerms Changed(SaleTerms terms, string operationId, string fingerprint)
    {
        var next = this with { Terms = terms with { Revision = Terms.Revision + 1 }, Version = 0 };
        return next with { Answers = Answers.With(operationId, fingerprint, next.View(), MaxAnswers) };
    }

    /// <summary>After the catalog took them over at this version.</summary>
    public SavedTerms Shown(long version) =>
        this with
        {
            Version = version,
            Answers =
            [
                .. Answers.Select(one => one.Answer.Version > 0 ? one : one with { Answer = one.Answer with { Version = version } }),
            ],
        };
}
