namespace Dukaan.Web.Import;

/// <summary>A file cannot be read at all; the message tells a person why and what to do.</summary>
/// <param name="code">The machine-readable code of the reason.</param>
/// <param name="message">The reason in English.</param>
public sealed class CsvException(string code, string message) : Exception(message)
{
    public string Code => code;
}
