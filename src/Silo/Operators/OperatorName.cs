using System.Text.RegularExpressions;

namespace Dukaan.Silo.Operators;

/// <summary>The name of an operator: 2 to 32 small letters, digits, points and hyphens, the first a letter.</summary>
public static partial class OperatorName
{
    /// <summary>Who acts with the shared password; nobody can have this name.</summary>
    public const string Shared = "password";

    /// <summary>Who acts at the command line.</summary>
    public const string CommandLine = "command-line";

    public static bool IsValid(string name) => name is not (Shared or CommandLine) && Form().IsMatch(name);

    [GeneratedRegex(@"^[a-z][a-z0-9.-]{1,31}\z")]
    private static partial Regex Form();
}
