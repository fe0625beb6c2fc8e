namespace Dukaan.Domains;

/// <summary>A name that a seller wants or has.</summary>
public sealed record SavedDomain(string Name, DateTimeOffset AddedAt)
{
    /// <summary>After so many failed checks, about two weeks, it is checked only on request.</summary>
    public const int MaxTries = 64;

    /// <summary>How long a verified domain may be wrong before it is lost: the time to notice and correct a mistake.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    /// <summary>How often a correct domain is checked.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromHours(6);

    private static readonly ExponentialBackoff Waits = new(TimeSpan.FromMinutes(1), Between);

    public DomainState State { get; init; }

    public DomainFinding Finding { get; init; }

    public string Found { get; init; } = "";

    public DateTimeOffset? CheckedAt { get; init; }

    public DateTimeOffset? NextAt { get; init; } = AddedAt + Waits.First;

    /// <summary>Failed checks since it was last correct.</summary>
    public int Tries { get; init; }

    /// <summary>Since when a verified domain is wrong; null: it is right, or it is not verified.</summary>
    public DateTimeOffset? MissedSince { get; init; }

    /// <summary>The state after a check of its records.</summary>
    public SavedDomain After(DomainCheck sight, DateTimeOffset now)
    {
        var next = this with { Finding = sight.Finding, Found = sight.Found, CheckedAt = now };
        if (sight.Finding == DomainFinding.Fine)
        {
            return next with { State = DomainState.Verified, Tries = 0, MissedSince = null, NextAt = now + Between };
        }

        next = next with { Tries = Tries + 1 };
        var again = now + Waits.After(next.Tries);
        if (State != DomainState.Verified)
        {
            return next with { NextAt = next.Tries < MaxTries ? again : null };
        }

        if (sight.Finding == DomainFinding.NotAnswered)
        {
            return next with { NextAt = again }; // without an answer, a verified domain stays verified
        }

        var since = MissedSince ?? now;
        return now - since < Grace
            ? next with
            {
                MissedSince = since,
                NextAt = since + Grace,
            }
            : next with
            {
                State = DomainState.Lost,
                MissedSince = null,
                Tries = 1,
                NextAt = now + Grace,
            };
    }

    public DomainView View(bool primary) => new(Name, State, Finding, Found, CheckedAt, NextAt, primary);
}
