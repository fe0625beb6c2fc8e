using System.Collections.Concurrent;
using System.Reflection;

namespace Orleans.InProcess;

/// <summary>Which method of a class implements which method of an interface.</summary>
internal static class Implementations
{
    private static readonly ConcurrentDictionary<(Type Class, MethodInfo Method), MethodInfo> Known = new();

    public static MethodInfo Of(Type grainClass, MethodInfo interfaceMethod) => Known.GetOrAdd((grainClass, interfaceMethod), static key =>
    {
        if (key.Method.DeclaringType is not { IsInterface: true } type || !type.IsAssignableFrom(key.Class))
        {
            return key.Method;
        }

        var map = key.Class.GetInterfaceMap(type);
        var index = Array.IndexOf(map.InterfaceMethods, key.Method);
        return index < 0 ? key.Method : map.TargetMethods[index];
    });
}
