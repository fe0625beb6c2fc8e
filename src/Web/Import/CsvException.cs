namespace Dukaan.Web.Import;

/// <summary>A file cannot be read at all; the message tells a person why and what to do.</summary>
public sealed class CsvException(string message) : Exception(message);
