using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Dukaan.Stores;

/// <summary>The name in a shop's link: 3 to 40 characters of a–z, 0–9 and single hyphens between them.</summary>
public static class Slug
{
    public const int Min = 3;
    public const int Max = 40;

    private static readonly FrozenSet<string> Reserved = new[]
    {
        "admin",
        "administrator",
        "api",
        "app",
        "apps",
        "assets",
        "auth",
        "billing",
        "blog",
        "cart",
        "checkout",
        "contact",
        "dashboard",
        "dev",
        "docs",
        "dukaan",
        "email",
        "help",
        "home",
        "internal",
        "legal",
        "login",
        "logout",
        "mail",
        "metrics",
        "news",
        "null",
        "official",
        "openapi",
        "ops",
        "order",
        "orders",
        "payment",
        "payments",
        "pictures",
        "press",
        "privacy",
        "products",
        "root",
        "search",
        "secure",
        "security",
        "seller",
        "sellers",
        "shop",
        "shops",
        "signin",
        "signup",
        "static",
        "status",
        "store",
        "stores",
        "support",
        "system",
        "terms",
        "test",
        "undefined",
        "verify",
        "www",
    }.ToFrozenSet();

    /// <summary>Why the text cannot be a shop's link, or null if it can. Only its grain knows whether it is free.</summary>
    public static Error? Check(string? slug)
    {
        const string field = "slug";
        if (string.IsNullOrEmpty(slug))
        {
            return Error.Invalid(field, "slug-empty", "Give your shop a link, such as asha-sweets.");
        }

        if (slug.Length is < Min or > Max)
        {
            return Error.Invalid(field, "slug-length", $"A link has {Min} to {Max} characters.");
        }

        if (
            slug.Any(c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            || slug[0] == '-'
            || slug[^1] == '-'
            || slug.Contains("--", StringComparison.Ordinal)
        )
        {
            return Error.Invalid(field, "slug-characters", "A link has small letters a–z, digits and single hyphens between them.");
        }

        return Reserved.Contains(slug) || Reserved.Contains(Skeleton(slug))
            ? Error.Invalid(field, "slug-reserved", "This link is reserved. Choose another.")
            : null;
    }

    /// <summary>
    /// The skeleton of a slug: look-alikes become one, <c>0</c> and <c>o</c>, <c>1</c> and <c>l</c>, <c>rn</c> and <c>m</c>, <c>vv</c> and
    /// <c>w</c>, with or without hyphens (after Unicode TS #39, section 4, for this alphabet). A name is claimed by its skeleton, so that
    /// nobody opens <c>asha-5weets</c>' neighbour <c>paypa1</c>.
    /// </summary>
    public static string Skeleton(string slug) =>
        slug.Replace("-", "", StringComparison.Ordinal)
            .Replace('0', 'o')
            .Replace('1', 'l')
            .Replace("rn", "m", StringComparison.Ordinal)
            .Replace("vv", "w", StringComparison.Ordinal);

    /// <summary>A slug made from any title; empty if nothing of it can be kept (a title in a script without a plain Latin form).</summary>
    public static string From(string title)
    {
        var slug = new StringBuilder(Max);
        foreach (var c in UnicodeForm.In(NormalizationForm.FormD, title).ToLowerInvariant())
        {
            if (slug.Length == Max)
            {
                break;
            }

            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                slug.Append(c);
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && c != '\''
                && slug.Length > 0
                && slug[^1] != '-'
            )
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
