namespace Dukaan.Silo.Keys;

/// <summary>The ring of data-protection keys cannot be decrypted. If the process went on, data encrypted with it would be lost.</summary>
public sealed class KeyRingException(string message, Exception? inner = null) : Exception(message, inner);
