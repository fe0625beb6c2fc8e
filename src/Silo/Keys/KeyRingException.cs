namespace Dukaan.Silo.Keys;

/// <summary>The ring of data-protection keys cannot be opened: what it sealed would be lost if the process went on.</summary>
public sealed class KeyRingException(string message, Exception? inner = null) : Exception(message, inner);
