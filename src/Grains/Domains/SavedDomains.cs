using Dukaan.Saving;

namespace Dukaan.Domains;

/// <summary>A store's names, and what of the last change is still to be done.</summary>
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

    /// <summary>Whether the store's settings do not say yet what the verified names are.</summary>
    public bool Unshown { get; init; }

    /// <summary>A name that is being claimed: given back if a crash comes between the claim and its being noted.</summary>
    public string? Claiming { get; init; }

    /// <summary>Names to give back, after the store has stopped saying them.</summary>
    public ImmutableArray<string> Leaving { get; init; } = [];

    /// <summary>Which operations wanted which names, the last few.</summary>
    public ImmutableArray<IdempotentAnswer<string>> Added { get; init; } = [];

    public bool IsUnfinished() => Unshown || Claiming is not null || Leaving.Length > 0;

    /// <summary>Names that are claimed and are not to be.</summary>
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

    /// <summary>When one of them is to be looked at; null: none is.</summary>
    public DateTimeOffset? NextAt() => Domains.Min(domain => domain.NextAt);

    public SavedDomain? Find(string name) => Domains.FirstOrDefault(domain => domain.Name == name);

    public DomainView View(SavedDomain domain) => domain.View(domain.Name == Primary);

    public SavedDomains With(SavedDomain added) => this with { Domains = Domains.Add(added) };

    /// <summary>With one as it is now. A name that is lost is given back, so that whoever owns it next can have it.</summary>
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

    /// <summary>The next state with a primary name that is verified, if any is, and saying whether the store must hear of it.</summary>
    private SavedDomains Settled(SavedDomains next)
    {
        var verified = next.Verified();
        next = next with { Primary = next.Primary is { } chosen && verified.Contains(chosen) ? chosen : verified.FirstOrDefault() };
        return next with { Unshown = Unshown || !next.Verified().SequenceEqual(Verified()) };
    }
}
