using System.Net;

namespace Dukaan.Webhooks;

/// <summary>Validates webhooks. Whether the name of the address leads outside is checked at each connection.</summary>
public static class WebhookRules
{
    private const int MaxUrl = 500;

    /// <summary>The address as it is kept, or what is wrong with it.</summary>
    public static Result<string> Url(string? typed, WebhookOptions options)
    {
        var text = TypedText.Line("url", typed, 1, MaxUrl);
        if (!text.Ok)
        {
            return text.Error;
        }

        if (!Uri.TryCreate(text.Value, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.Host.Length == 0)
        {
            return Error.Invalid("url", "url-invalid", "Write the whole address, such as https://example.com/dukaan.");
        }

        if (url.UserInfo.Length > 0)
        {
            return Error.Invalid(
                "url",
                "url-has-password",
                "Leave the name and password out of the address: what is posted is signed instead."
            );
        }

        if (options.AnyAddress)
        {
            return url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        }

        if (url.Scheme != "https")
        {
            return Error.Invalid("url", "url-not-https", "The address must begin with https:// — orders carry names of your customers.");
        }

        return IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address) && !PublicAddress.Is(address)
            ? Error.Invalid("url", "url-not-public", "That address is not on the public internet.")
            : url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
    }

    /// <summary>The topics, each once, or what is wrong with them.</summary>
    public static Result<ImmutableArray<string>> Topics(ImmutableArray<string> chosen)
    {
        if (chosen.IsDefaultOrEmpty)
        {
            return Error.Invalid("topics", "topics-none", $"Choose at least one of {string.Join(", ", WebhookTopics.All)}.");
        }

        return chosen.FirstOrDefault(topic => !WebhookTopics.All.Contains(topic)) is { } unknown
            ? Error.Invalid("topics", "topic-unknown", $"There is no topic '{unknown}': choose of {string.Join(", ", WebhookTopics.All)}.")
            : WebhookTopics.All.Where(chosen.Contains).ToImmutableArray();
    }
}
