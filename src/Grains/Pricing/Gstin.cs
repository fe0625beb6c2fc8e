namespace Dukaan.Pricing;

/// <summary>
/// The number of a taxpayer under India's GST: two digits of the state, ten characters of the PAN, an entity number, Z, and a check
/// character (GSTN's specification: values 0–35 of the first fourteen, weighted 1 and 2 by turns, digits of each product in base 36
/// summed).
/// </summary>
public static class Gstin
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int Length = 15;
    private const string Field = "tax.number";

    /// <summary>Why it cannot be the number of a seller in this state, or null if it can.</summary>
    public static Error? Check(string typed, string state)
    {
        var number = typed.ToUpperInvariant();
        if (number.Length != Length || number.Any(c => !Alphabet.Contains(c)) || number[^1] != CheckCharacter(number))
        {
            return Error.Invalid(
                Field,
                "gstin",
                "This is not a GSTIN: it has 15 letters and digits, such as 27AAPFU0939F1ZV. Compare it with your certificate."
            );
        }

        var stateNumber = IndianStates
            .All.First(one => one.Code == state)
            .GstNumber.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
        return number.StartsWith(stateNumber, StringComparison.Ordinal)
            ? null
            : Error.Invalid(Field, "gstin-state", $"This GSTIN is of another state: one of your state begins with {stateNumber}.");
    }

    private static char CheckCharacter(string number)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            var product = Alphabet.IndexOf(number[i], StringComparison.Ordinal) * ((i % 2) + 1);
            sum += (product / Alphabet.Length) + (product % Alphabet.Length);
        }

        return Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }
}
