namespace Dukaan.Web.Settings;

/// <summary>A setting is missing or cannot be what it says; the message names it and says what to do.</summary>
public sealed class SettingException(string message) : Exception(message);
