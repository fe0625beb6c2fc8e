namespace System.Runtime.CompilerServices;

/// <summary>Lets this target framework have records.</summary>
internal static class IsExternalInit;
