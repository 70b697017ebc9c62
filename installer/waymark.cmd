@echo off
rem Starts Waymark from its folder. It needs a Java of version 25 or later, and looks for one in
rem JAVA_HOME, then in PATH, then in the usual places.
setlocal EnableExtensions EnableDelayedExpansion
set "WANTED=25"
set "JAVA="
for %%I in ("%~dp0..") do set "ROOT=%%~fI"

if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
for %%I in (java.exe) do if not "%%~$PATH:I"=="" call :consider "%%~$PATH:I"
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~P" for /d %%D in ("%%~P\*") do call :consider "%%~D\bin\java.exe"
)

if not defined JAVA (
  echo Waymark needs Java %WANTED% or later, and found none. 1>&2
  echo Install a JDK %WANTED% ^(for example Temurin^), or set JAVA_HOME to one, and start Waymark again. 1>&2
  exit /b 2
)

"%JAVA%" --module-path "%ROOT%\modules" --add-modules javafx.controls ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  -XX:+UseSerialGC -XX:-HeapDumpOnOutOfMemoryError -XX:+DisableAttachMechanism ^
  -classpath "%ROOT%\lib\*" org.waymark.Waymark %*
exit /b %ERRORLEVEL%

:consider
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1 ^| findstr /i "version""') do (
  for /f "delims=.-+ tokens=1" %%M in ("%%~V") do if %%M GEQ %WANTED% set "JAVA=%~1"
)
exit /b 0
