namespace Dukaan.Domains;

/// <summary>A name that a seller wants or has.</summary>
public sealed record SavedDomain(string Name, DateTimeOffset AddedAt)
{
    /// <summary>After so many looks in vain, about two weeks, it is looked at only when somebody asks.</summary>
    public const int MaxTries = 64;

    /// <summary>How long a verified name may be wrong: whoever mends a record by mistake has so long to notice.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    /// <summary>How often one that is as it should be is looked at.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromHours(6);

    private static readonly ExponentialBackoff Waits = new(TimeSpan.FromMinutes(1), Between);

    public DomainState State { get; init; }

    public DomainFinding Finding { get; init; }

    public string Found { get; init; } = "";

    public DateTimeOffset? CheckedAt { get; init; }

    public DateTimeOffset? NextAt { get; init; } = AddedAt + Waits.First;

    /// <summary>Looks since it was last as it should be.</summary>
    public int Tries { get; init; }

    /// <summary>Since when a verified name is not as it should be; null: it is, or it is not verified.</summary>
    public DateTimeOffset? MissedSince { get; init; }

    /// <summary>After a look at its records.</summary>
    public SavedDomain After(DomainSight sight, DateTimeOffset now)
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
            return next with { NextAt = again }; // silence is no answer: what was verified stays so
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
