using Dukaan.Saving;

namespace Dukaan.Sellers;

/// <summary>A phone's codes, and who asked for some lately.</summary>
/// <remarks>
/// Anybody may request a code for any phone, so a request must take nothing from its owner. A new code leaves the earlier ones valid.
/// Limits are per address. The limit for all addresses together, which bounds the cost of texts and the number of guesses, has a share for
/// addresses that have not asked yet, and does not apply to addresses from which the owner signed in before, nor to their devices and
/// sessions, each of which has a limit of its own. Each code takes <see
/// cref="SentCode.Attempts"/> wrong answers, and only one once <see cref="WrongAnHour"/> answers of the last hour were wrong, so strangers
/// have 30 guesses an hour at a million codes.
/// </remarks>
public sealed record SavedPhoneCodes : SavedState
{
    /// <summary>How many codes an address may ask for in an hour.</summary>
    public const int CodesAnHour = 5;

    /// <summary>The codes requested from all addresses without a former sign-in.</summary>
    public const int StrangersCodesAnHour = 10;

    /// <summary>How many of those one may ask for that is not its address's first.</summary>
    public const int RepeatedCodesAnHour = 7;

    /// <summary>How many such addresses may ask for in a day.</summary>
    public const int StrangersCodesADay = 50;

    /// <summary>After so many wrong answers in an hour, each code takes only one more.</summary>
    public const int WrongAnHour = 20;

    private const int MaxKnown = 5;

    /// <summary>The codes that have not run out, the oldest first.</summary>
    public ImmutableArray<SentCode> Codes { get; init; } = [];

    /// <summary>Who asked for some in the last day.</summary>
    public ImmutableArray<CodeRequest> Asked { get; init; } = [];

    /// <summary>When an answer was wrong in the last hour.</summary>
    public ImmutableArray<DateTimeOffset> Wrong { get; init; } = [];

    /// <summary>The hashes of addresses from which the owner signed in, the latest first.</summary>
    public ImmutableArray<string> Known { get; init; } = [];

    /// <summary>How long to wait for the next code; zero: none.</summary>
    /// <param name="from">The hash of the address, device or session that asks.</param>
    /// <param name="now">The time.</param>
    /// <param name="known">Whether it proved to be a device or a session of the owner.</param>
    public TimeSpan Wait(string from, DateTimeOffset now, bool known = false)
    {
        var (hour, day) = (TimeSpan.FromHours(1), TimeSpan.FromDays(1));
        var mine = Asked.Where(asked => asked.From == from).ToList();
        var wait = Until(mine, CodesAnHour, hour, now);
        if (known || Known.Contains(from))
        {
            return wait;
        }

        var strangers = Asked.Where(asked => !asked.Known).ToList();
        var isFirst = !mine.Exists(asked => asked.At > now - hour);
        return new[]
        {
            wait,
            Until(strangers, isFirst ? StrangersCodesAnHour : RepeatedCodesAnHour, hour, now),
            Until(strangers, StrangersCodesADay, day, now),
        }.Max();
    }

    /// <param name="code">It was sent.</param>
    /// <param name="now">The time.</param>
    /// <param name="known">As for <see cref="Wait"/>. A device is not kept among the addresses that the owner signed in from.</param>
    public SavedPhoneCodes WithCode(SentCode code, DateTimeOffset now, bool known = false) =>
        this with
        {
            Codes = [.. Living(now), known ? code with { From = "" } : code],
            Asked =
            [
                .. Asked.Where(asked => asked.At > now.AddDays(-1)),
                new CodeRequest(now, code.From, known || Known.Contains(code.From)),
            ],
        };

    /// <summary>The code that can still be answered under this challenge, or null.</summary>
    public SentCode? Find(string challengeId, DateTimeOffset now)
    {
        var code = Living(now).FirstOrDefault(sent => sent.ChallengeId == challengeId);
        return code is { AttemptsLeft: SentCode.Attempts } || Wrong.Count(at => at > now.AddHours(-1)) < WrongAnHour ? code : null;
    }

    public SavedPhoneCodes WithWrong(SentCode code, DateTimeOffset now)
    {
        var left = code with { AttemptsLeft = code.AttemptsLeft - 1 };
        return this with
        {
            Codes = [.. Living(now).Select(sent => sent.ChallengeId == code.ChallengeId ? left : sent)],
            Wrong = [.. Wrong.Where(at => at > now.AddHours(-1)), now],
        };
    }

    /// <summary>The owner has the code, and so is where it was asked for.</summary>
    public SavedPhoneCodes WithRight(SentCode code, DateTimeOffset now) =>
        this with
        {
            Codes = [.. Living(now).Where(sent => sent.ChallengeId != code.ChallengeId)],
            Known = code.From.Length == 0 ? Known : [code.From, .. Known.Where(from => from != code.From).Take(MaxKnown - 1)],
        };

    private IEnumerable<SentCode> Living(DateTimeOffset now) => Codes.Where(sent => now < sent.ExpiresAt && sent.AttemptsLeft > 0);

    private static TimeSpan Until(List<CodeRequest> all, int most, TimeSpan window, DateTimeOffset now)
    {
        var recent = all.FindAll(asked => asked.At > now - window);
        return recent.Count < most ? TimeSpan.Zero : recent[^most].At + window - now;
    }
}
