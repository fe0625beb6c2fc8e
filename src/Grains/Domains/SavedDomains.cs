using Dukaan.Saving;

namespace Dukaan.Domains;

/// <summary>A store's domains, and the pending steps of the last change.</summary>
public sealed record SavedDomains : SavedState
{
    /// <summary>How many a shop may have: a name, the same with www, and one to move to.</summary>
    public const int Max = 5;

    /// <summary>How many operations are remembered.</summary>
    public const int MaxAnswers = 20;

    /// <summary>In the order they were added.</summary>
    public ImmutableArray<SavedDomain> Domains { get; init; } = [];

    /// <summary>The verified name that links say; null: none is.</summary>
    public string? Primary { get; init; }

    /// <summary>Whether the settings of the store do not have the verified domains yet.</summary>
    public bool Unshown { get; init; }

    /// <summary>A domain that is being claimed. It is released if a crash comes before the claim is recorded.</summary>
    public string? Claiming { get; init; }

    /// <summary>Domains to release, after the settings of the store no longer have them.</summary>
    public ImmutableArray<string> Leaving { get; init; } = [];

    /// <summary>Which operations wanted which names, the last few.</summary>
    public ImmutableArray<IdempotentAnswer<string>> Added { get; init; } = [];

    public bool IsUnfinished() => Unshown || Claiming is not null || Leaving.Length > 0;

    /// <summary>Domains that are claimed and must be released.</summary>
    public IEnumerable<string> ToRelease() =>
        Claiming is { } claiming && Find(claiming)?.State != DomainState.Verified ? Leaving.Append(claiming) : Leaving;

    /// <summary>The names under which pages are served, the primary one first.</summary>
    public ImmutableArray<string> Verified() =>
        [
            .. Domains
                .Where(domain => domain.State == DomainState.Verified)
                .Select(domain => domain.Name)
                .OrderByDescending(name => name == Primary),
        ];

    /// <summary>When the next of them must be checked; null: never.</summary>
    public DateTimeOffset? NextAt() => Domains.Min(domain => domain.NextAt);

    public SavedDomain? Find(string name) => Domains.FirstOrDefault(domain => domain.Name == name);

    public DomainView View(SavedDomain domain) => domain.View(domain.Name == Primary);

    public SavedDomains With(SavedDomain added) => this with { Domains = Domains.Add(added) };

    /// <summary>Updates one domain. A lost one is released, so that its next owner can have it.</summary>
    public SavedDomains Looked(SavedDomain now)
    {
        var lost = now.State == DomainState.Lost && Find(now.Name)?.State == DomainState.Verified;
        return Settled(
            this with
            {
                Domains = [.. Domains.Select(domain => domain.Name == now.Name ? now : domain)],
                Leaving = lost ? Leaving.Add(now.Name) : Leaving,
                Claiming = null,
            }
        );
    }

    public SavedDomains Without(SavedDomain gone) =>
        Settled(this with { Domains = Domains.Remove(gone), Leaving = Leaving.Add(gone.Name) });

    public SavedDomains WithPrimary(string name) => Settled(this with { Primary = name });

    /// <summary>
    /// The next state, with a verified primary domain if there is any. It says whether the settings of the store must be updated.
    /// </summary>
    private SavedDomains Settled(SavedDomains next)
    {
        var verified = next.Verified();
        next = next with { Primary = next.Primary is { } chosen && verified.Contains(chosen) ? chosen : verified.FirstOrDefault() };
        return next with { Unshown = Unshown || !next.Verified().SequenceEqual(Verified()) };
    }
}
