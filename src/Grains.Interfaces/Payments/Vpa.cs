using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Dukaan.Payments;

/// <summary>
/// A UPI address ("virtual payment address"), <c>name@psp</c>, such as <c>asha.sarees@okaxis</c>: the payee in a shopper's UPI app. Only
/// its form is checked; whether it exists, only the payment network knows.
/// </summary>
/// <remarks>
/// The name has letters, digits, dot, hyphen and underscore. The payment service's handle has letters and digits and no dot, which
/// distinguishes it from an e-mail address. Stored in lower case, since addresses are case-insensitive.
/// </remarks>
public sealed partial record Vpa
{
    /// <summary>Characters, both parts and the @.</summary>
    public const int MaxLength = 255;

    private Vpa(string value) => Value = value;

    /// <summary>The whole address in lower case.</summary>
    public string Value { get; }

    /// <summary>Reads what a person typed. Surrounding spaces are allowed; anything else that is not an address is refused.</summary>
    public static bool TryParse([NotNullWhen(true)] string? typed, [NotNullWhen(true)] out Vpa? vpa)
    {
        var text = typed is { Length: <= MaxLength * 2 } ? InputNormalizer.Normalize(typed).ToLowerInvariant() : null;
        vpa = text is { Length: <= MaxLength } && Form().IsMatch(text) ? new Vpa(text) : null;
        return vpa is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._-]*[a-z0-9]@[a-z][a-z0-9]{1,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
