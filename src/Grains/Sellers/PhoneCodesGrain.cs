using System.Globalization;
using Dukaan.Messages;
using Dukaan.RuntimeSettings;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dukaan.Sellers;

/// <inheritdoc cref="IPhoneCodesGrain"/>
public sealed partial class PhoneCodesGrain(
    [PersistentState("phone-codes", Storages.Plain)] IPersistentState<SavedPhoneCodes> storage,
    IMessageSender sender,
    IRandomness randomness,
    TimeProvider time,
    IOptions<LoginOptions> options,
    IRuntimeSettings settings,
    CodeMeter meter,
    ILogger<PhoneCodesGrain> logger
) : SavedGrain<SavedPhoneCodes>(storage), IPhoneCodesGrain
{
    /// <summary>The hexadecimal digits of an IPv6 network of 64 bits.</summary>
    private const int NetworkDigits = 16;

    private static readonly int Codes = (int)Math.Pow(10, SentCode.Digits);

    public Task<Result<CodeChallenge>> Request(string address) => RequestFor("", address, SellerText);

    public async Task<Result<CodeChallenge>> RequestFor(string purpose, string address, string text)
    {
        var now = time.GetUtcNow();
        var phone = new Phone(this.GetPrimaryKeyString());
        var known = address.StartsWith(IPhoneCodesGrain.Known, StringComparison.Ordinal);
        var from = address.Length == 0 ? "" : Ids.Derive("login-address", phone.E164, address);
        if (!settings.Now.Site.CodeCountries.Has(phone.Country))
        {
            meter.Count("closed-country");
            return Error.Invalid("phone", "phone-country", "No codes are sent to numbers of this country.");
        }

        if (Current.Wait(from, now, known) is { Ticks: > 0 } wait)
        {
            meter.Count("phone");
            return TooMany(wait);
        }

        var budget = options.Value.Ceiling
            ? await GrainFactory
                .GetGrain<ICodeBudgetGrain>(ICodeBudgetGrain.Key)
                .Take(phone.Country, CodePurpose.ShopOf(purpose), NetworkOf(address))
            : CodeBudget.Within;
        if (budget.Over.Length > 0)
        {
            meter.Count(budget.Over);
            LogOver(budget.Over, phone.Country);
            return TooMany(budget.Wait);
        }

        var code = randomness.Below(Codes).ToString(CultureInfo.InvariantCulture).PadLeft(SentCode.Digits, '0');
        var sent = SentCode.Make(code, randomness, now) with { From = from, Purpose = purpose };
        await Save(Current.WithCode(sent, now, known));
        try
        {
            await sender.Send(new Message(phone, "code", Filled(text, code), code, sent.ChallengeId), CancellationToken.None);
        }
        catch (MessageNotSentException unsent)
        {
            meter.Count("not-sent");
            LogUnsent(unsent);
            return new Error(
                ErrorKind.Unavailable,
                "code-not-sent",
                "The code could not be sent. Try again in a moment.",
                RetryAfter: TimeSpan.FromSeconds(30)
            );
        }

        meter.Count("sent");
        return new CodeChallenge(sent.ChallengeId, sent.ExpiresAt);
    }

    public Task<bool> Use(string challengeId, string code) => UseFor("", challengeId, code);

    public async Task<bool> UseFor(string purpose, string challengeId, string code)
    {
        var now = time.GetUtcNow();
        if (Current.Find(challengeId, now) is not { } sent || sent.Purpose != purpose)
        {
            return false;
        }

        var isRight = sent.Matches(code);
        await Save(isRight ? Current.WithRight(sent, now) : Current.WithWrong(sent, now));
        return isRight;
    }

    private string SellerText
    {
        get
        {
            const string text = $"{IPhoneCodesGrain.Place} is your Dukaan code. It works for 10 minutes. Never share it.";
            return options.Value.Host is { Length: > 0 } host ? $"{text}\n\n@{host} #{IPhoneCodesGrain.Place}" : text;
        }
    }

    private static Error TooMany(TimeSpan wait) =>
        new(ErrorKind.TooMany, "too-many-codes", "Too many codes were asked for. Try again later.", "phone", RetryAfter: wait);

    /// <summary>The first 48 bits of an address that is an IPv6 network of 64; else empty.</summary>
    private static string NetworkOf(string address) =>
        address.Length == NetworkDigits && address.All(char.IsAsciiHexDigit) ? address[..^4] : "";

    private static string Filled(string text, string code) => text.Replace(IPhoneCodesGrain.Place, code, StringComparison.Ordinal);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A one-time code could not be handed to the message gateway.")]
    private partial void LogUnsent(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "One-time codes are refused: the limit of the {Limit} is reached ({Country}).")]
    private partial void LogOver(string limit, string country);

    public Task Forget()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
