using System.ComponentModel;

namespace Orleans.InProcess.CodeGeneration;

/// <summary>For generated proxies alone: copies an argument unless nobody can change it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Copy
{
    public static T Of<T>(T value) => Copier<T>.Copy(value);
}
