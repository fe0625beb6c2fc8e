using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>Generates requests: each depends on a seed and its number alone, except for the ids of the world.</summary>
public sealed partial class FuzzCase(IReadOnlyList<FuzzTarget> targets, FuzzWorld world, int seed)
{
    /// <summary>The request with this number, and its target.</summary>
    public (FuzzTarget Target, FuzzRequest Request) Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) ^ number));
        var target = targets[random.Next(targets.Count)];
        var request = new FuzzRequest { Method = target.Method, Target = Path(target, random) + Query(target, random) };
        request.Set("Host", world.Http.BaseAddress!.Authority);
        if (target.Secured && random.Next(20) > 0)
        {
            request.Set(target.IsApi ? "Authorization" : "Cookie", $"{(target.IsApi ? "Bearer " : "dukaan-session=")}{Session(target)}");
        }

        if (!target.IsApi)
        {
            request.Set("Sec-Fetch-Site", "same-origin");
        }

        if (!target.IsApi && random.Next(3) == 0)
        {
            request.Set("Accept", "text/html");
        }

        Fill(target, request, random);
        if (random.Next(4) == 0)
        {
            Add(request, HostileValues.Headers[random.Next(HostileValues.Headers.Length)]);
        }

        if (random.Next(40) == 0)
        {
            Add(request, ("Host", HostileValues.Hosts[random.Next(HostileValues.Hosts.Length)]));
        }

        if (random.Next(60) == 0)
        {
            request.Method = new[] { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "nope" }[random.Next(9)];
        }

        return (target, request);
    }

    /// <summary>The session that is ended is not the one in use.</summary>
    private string Session(FuzzTarget target) =>
        target.Path.EndsWith("/sessions/current", StringComparison.Ordinal)
        || (target.Method == "DELETE" && target.Path.EndsWith("/auth/sessions", StringComparison.Ordinal))
            ? string.Concat(world.Token.AsSpan(0, world.Token.Length - 4), "0000")
            : world.Token;

    private string Path(FuzzTarget target, Random random) =>
        Names()
            .Replace(target.Path, match =>
            {
                var name = match.Groups[1].Value;
                var rare = target.Method == "DELETE" || (target.IsCostly && name == "orderId");
                return name == "storeId" && random.Next(15) > 0 ? world.Value(name, random, target.IsOfWholeShop)!
                    : rare && random.Next(20) > 0 ? "01jdy7k3q8v5n2m4x6z9w1c0be"
                    : random.Next(6) == 0 || target.IsCostly || world.Value(name, random, target.IsOfWholeShop) is not { } known
                        ? Uri(HostileValues.Texts[random.Next(HostileValues.Texts.Length)])
                    : known;
            });

    private static string Query(FuzzTarget target, Random random)
    {
        var parts = new List<string>();
        foreach (var name in target.Query.Where(_ => random.Next(3) == 0))
        {
            parts.Add($"{name}={HostileValues.Texts[random.Next(HostileValues.Texts.Length)]}");
        }

        if (random.Next(30) == 0)
        {
            parts.Add(HostileValues.Texts[random.Next(HostileValues.Texts.Length)]);
        }

        if (parts.Count > 0 && random.Next(20) == 0)
        {
            parts.Add(parts[0]);
        }

        return parts.Count > 0 ? $"?{Uri(string.Join('&', parts))}" : "";
    }

    private void Fill(FuzzTarget target, FuzzRequest request, Random random)
    {
        if (target.Json is { } json)
        {
            request.Set("Content-Type", "application/json");
            request.Body = Encoding.UTF8.GetBytes(JsonDamage.Of(json, random, world));
        }
        else if (target.Form is { } form)
        {
            var fields = FormDamage.Fields(form, random, world);
            var multipart = random.Next(4) == 0;
            request.Set("Content-Type", multipart ? "multipart/form-data; boundary=b" : "application/x-www-form-urlencoded");
            request.Body = Encoding.UTF8.GetBytes(multipart ? FormDamage.Multipart(fields, random) : FormDamage.UrlEncoded(fields));
        }
        else if (target.IsUpload)
        {
            request.Set("Content-Type", "multipart/form-data; boundary=b");
            request.Body = Encoding.UTF8.GetBytes(
                FormDamage.Multipart([("file", HostileValues.Texts[random.Next(HostileValues.Texts.Length)])], random)
            );
        }

        if (random.Next(3) == 0)
        {
            request.Set("Idempotency-Key", random.Next(1 << 20).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Add(FuzzRequest request, (string Name, string Value) header)
    {
        if (header.Name == "Cookie")
        {
            request.Headers.Add(header);
        }
        else
        {
            request.Set(header.Name, header.Value);
        }
    }

    /// <summary>Removes everything that would end the line.</summary>
    private static string Uri(string text) =>
        text.Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal);

    [GeneratedRegex("\\{([a-zA-Z]+)\\}")]
    private static partial Regex Names();
}
