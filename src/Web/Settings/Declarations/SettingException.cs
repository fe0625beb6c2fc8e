namespace Dukaan.Web.Settings.Declarations;

/// <summary>A setting is missing or invalid; the message names it and says what to do.</summary>
public sealed class SettingException(string message) : Exception(message);
